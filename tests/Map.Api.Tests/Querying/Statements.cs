using System.Collections.Concurrent;
using System.Diagnostics;

namespace Map.Api.Tests.Querying;

/// <summary>Hears the statements that requests send to one database while it lives, as Npgsql traces them.</summary>
internal sealed class Statements : IDisposable
{
    private const string Requests = "Microsoft.AspNetCore";

    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<string> _texts = [];

    public Statements(string database)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or Requests,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Hear(activity, database),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<string> Texts => [.. _texts];

    public void Dispose() => _listener.Dispose();

    /// <summary>What the host asks by itself, now and then, belongs to no request.</summary>
    private static bool IsOfRequest(Activity? activity) => activity is not null && (activity.Source.Name == Requests || IsOfRequest(activity.Parent));

    private void Hear(Activity activity, string database)
    {
        var isOurs = activity.TagObjects.Any(t => t.Key is "db.name" or "db.namespace" && t.Value is string name && name.Split('|')[0] == database);
        var text = activity.TagObjects.FirstOrDefault(t => t.Key is "db.statement" or "db.query.text").Value as string;
        if (isOurs && text is not null && IsOfRequest(activity)) _texts.Enqueue(text);
    }
}
