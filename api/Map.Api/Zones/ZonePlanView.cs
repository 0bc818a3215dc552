using System.Text.Json;
using Map.Analysis.Zones;
using Map.Api.Querying;
using Map.Geodata.Features;
using Map.Geodata.Zones;
using Map.GraphQL.Building;

namespace Map.Api.Zones;

/// <summary>A plan of zones.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">How far it is; BUILT once it is adopted.</param>
/// <param name="Version">For moving grids and adopting it.</param>
/// <param name="Problem">What was asked, as startZoning takes it.</param>
/// <param name="Zones">The zones, from 1 on.</param>
/// <param name="Unlikeness">The share of all differences between grids that is left within zones, 0–1.</param>
/// <param name="Imbalance">The mean over zones of (size / mean size − 1)².</param>
/// <param name="Proof">OPTIMAL where no plan is better, FOUND for the best of a search and for one that somebody has changed.</param>
/// <param name="IsEdited">Whether somebody has moved grids since it was found.</param>
[GraphQLName("ZonePlan")]
public sealed record ZonePlanView(
    string Code, string Name, PlanStatus Status, int Version, JsonElement Problem, IReadOnlyList<ProposedZone> Zones, double Unlikeness, double Imbalance, ZoneProof Proof, bool IsEdited)
{
    /// <summary>Null where the JSON is none of a plan of zones.</summary>
    internal static ZonePlanView? Find(string code, string name, PlanStatus status, int version, JsonElement problem, JsonElement? solution, JsonElement? certificate)
    {
        if (ZoneJson.Find<ZoneBrief>(problem) is not { } brief || ZoneJson.Find<ZoneSolution>(solution) is not { } found || ZoneJson.Find<ZoneCertificate>(certificate) is not { } proof) return null;
        return new ZonePlanView(
            code, name, status, version, problem, found.ListZones(brief), found.Unlikeness, found.Imbalance, found.IsEdited ? ZoneProof.Found : proof.Proof, found.IsEdited);
    }

    internal static ZonePlanView? Find(Plan plan) => Find(plan.Code, plan.Name, plan.Status, plan.Version, plan.Problem, plan.Solution, plan.Certificate);
}

/// <summary>Reads plans of zones.</summary>
public sealed class ZonePlanReader(ReadSource source)
{
    private const string Sql = """
        select code, name, status, version, problem::text, solution::text, certificate::text from plan
        where kind = 'ZONES' and ($1::text is null or code = $1) and solution is not null and certificate is not null order by updated_at desc, id desc limit $2
        """;

    public async Task<IReadOnlyList<ZonePlanView>> ListAsync(string? code, int most, CancellationToken cancel)
    {
        await using var command = source.DataSource.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = (object?)code ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = most });
        await using var row = await command.ExecuteReaderAsync(cancel);
        var plans = new List<ZonePlanView>();
        while (await row.ReadAsync(cancel))
        {
            if (ZonePlanView.Find(
                row.GetString(0), row.GetString(1), UpperSnake.Get<PlanStatus>(row.GetString(2)), row.GetInt32(3), JsonElement.Parse(row.GetString(4)),
                JsonElement.Parse(row.GetString(5)), JsonElement.Parse(row.GetString(6))) is { } plan) plans.Add(plan);
        }

        return plans;
    }
}
