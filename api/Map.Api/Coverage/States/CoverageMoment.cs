using Map.Geodata.Store.Networks;

namespace Map.Api.Coverage.States;

/// <summary>The store at one moment: features and streets.</summary>
/// <param name="Features">The features.</param>
/// <param name="Networks">The streets that are known.</param>
internal sealed record CoverageMoment(CoverageFeatures Features, IReadOnlyList<StoredNetwork> Networks)
{
    /// <summary>Equal for the same streets.</summary>
    public string Streets { get; } = string.Join(' ', Networks.Select(n => n.NetworkSha256));
}
