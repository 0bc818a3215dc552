using Map.GraphQL.Execution;

namespace Map.Api.Coverage;

/// <summary>What can be expected to go wrong, as clients see it.</summary>
internal static class CoverageErrors
{
    public static GraphQLException UnknownGrid(string code) => Create($"There is no grid with the code \"{code}\".", "UNKNOWN_GRID", "grid", code);

    public static GraphQLException UnknownStandard(string code, int? revision) => Create(
        revision is null ? $"There is no standard with the code \"{code}\"." : $"There is no revision {revision} of a standard with the code \"{code}\".",
        "UNKNOWN_STANDARD", "standard", code);

    public static GraphQLException UnknownStation(string code) => Create($"There is no station with the code \"{code}\".", "UNKNOWN_STATION", "station", code);

    private static GraphQLException Create(string message, string code, string key, string value) => new([new GraphQLError(message)
    {
        Extensions = new Dictionary<string, object?> { ["code"] = code, [key] = value },
    }]);
}
