using Map.Api.Jobs;
using Map.GraphQL.Building;

namespace Map.Api.Siting;

[ExtendObjectType<JobView>]
public sealed class SitingJobFields
{
    /// <summary>How far a search for sites is, in numbers; null for other jobs, and as long as there is neither plan nor bound.</summary>
    public static SearchFigures? GetSearch([Parent] JobView job) => job.Kind == SitingJob.KindName ? SearchFigures.Find(job.Stage) : null;
}
