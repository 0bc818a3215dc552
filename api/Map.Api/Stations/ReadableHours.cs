using Map.Api.Editing;
using Map.Geodata.Features;
using Map.Geodata.Opening;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Stations;

/// <summary>Opening hours that can't be read, and where.</summary>
public sealed class InvalidOpeningHoursException(OpeningHoursException problem) : EditException(problem.Message)
{
    /// <summary>What is wrong.</summary>
    public string Reason { get; } = problem.Problem.Text;

    /// <summary>The same as code and values, for other languages.</summary>
    public CodedReason Because { get; } = CodedReason.Of(problem.Problem);

    /// <summary>The letter at which it is wrong, from 0.</summary>
    public int Position { get; } = problem.Position;
}

/// <summary>New opening hours are such that people can be told when a station is open. What was there before may stay.</summary>
public sealed class ReadableHours : IEditRule<Station>
{
    public Task CheckAsync(EditSession<Station> session, Station feature, CancellationToken cancel)
    {
        var entry = session.Context.Entry(feature);
        var isNew = entry.State == EntityState.Added || entry.Property(station => station.OpeningHours).IsModified;
        if (isNew && feature.OpeningHours is { } hours && OpeningHours.Find(hours, out var problem) is null) throw new InvalidOpeningHoursException(problem!);
        return Task.CompletedTask;
    }
}
