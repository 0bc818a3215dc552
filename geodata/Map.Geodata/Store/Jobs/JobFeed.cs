using System.Globalization;
using Map.Geodata.Features;
using Map.Geodata.Store.Notices;

namespace Map.Geodata.Store.Jobs;

/// <summary>A job is new or has moved on.</summary>
/// <param name="Id">Which one; null when notices may have been missed, of any job.</param>
/// <param name="State">Where it stands; null when notices may have been missed.</param>
public sealed record JobNotice(long? Id, JobState? State)
{
    /// <summary>Look at every job again.</summary>
    public static JobNotice Missed { get; } = new(null, null);

    public bool IsMissed => Id is null;

    internal static JobNotice Parse(string payload)
    {
        var parts = payload.Split(' ');
        return new(long.Parse(parts[0], CultureInfo.InvariantCulture), UpperSnake.Get<JobState>(parts[1]));
    }
}

/// <summary>What happens to jobs, as it happens, whichever process works on them.</summary>
/// <param name="connectionString">Of the store.</param>
/// <param name="clock">Waits between attempts to connect.</param>
public sealed class JobFeed(string connectionString, TimeProvider? clock = null)
    : NoticeFeed<JobNotice>(connectionString, "map_job", JobNotice.Parse, JobNotice.Missed, clock);
