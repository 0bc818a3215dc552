using Map.Analysis.Coverage;
using Map.Api.Travel;
using Map.Geodata.Store;
using Map.GraphQL.Building;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage.Judgements;

/// <summary>Which standard.</summary>
public sealed record StandardKeyInput
{
    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its revision; the newest when not given.</summary>
    public int? Revision { get; init; }
}

[QueryType]
public sealed class JudgementQueries
{
    private const int MostStandards = 10;

    /// <summary>
    /// How a grid stands to one or several standards, side by side: each rule with its figure, the required value and what breaks it.
    /// What isn't known is never taken for kept or broken. Open stations count whatever their hours are.
    /// </summary>
    /// <param name="within">The grid's code, of any level.</param>
    /// <param name="standards">The standards, 1–10.</param>
    /// <param name="dayType">The kind of day of the hour.</param>
    /// <param name="hour">The hour, 0–23, at which gates that keep hours are open or closed; when not given, they are as for no hour in particular.</param>
    [ListSize(SlicingArguments = ["standards"])]
    public static async Task<IReadOnlyList<StandardJudgement>> GetStandardJudgementsAsync(
        string within, IReadOnlyList<StandardKeyInput> standards, CoverageService service, IDbContextFactory<MapContext> store, CancellationToken cancel,
        DayType dayType = DayType.Weekday, int? hour = null)
    {
        if (standards.Count is < 1 or > MostStandards) throw new GraphQLException($"A grid is judged by 1 to {MostStandards} standards at once.", ErrorCodes.TooComplex);
        var at = TravelHour.Of(dayType, hour);
        var moment = await service.States.SeeAsync(cancel);
        var grid = moment.Features.FindGrid(within) ?? throw CoverageErrors.UnknownGrid(within);
        var judge = new StandardJudge(
            grid, moment, question => service.States.GetAsync(moment, question with { DayType = dayType, Hour = hour, GateHours = hour is not null }, cancel),
            (place, profile) => service.States.FindEngineAsync(moment, place, profile, at, cancel),
            new OrganizationSizes(store, grid, moment.Features.Areas));
        var judgements = new List<StandardJudgement>();
        foreach (var key in standards)
            judgements.Add(await judge.JudgeAsync(await StandardRevisions.GetAsync(store, key.Code, key.Revision, cancel), cancel));
        return judgements;
    }
}
