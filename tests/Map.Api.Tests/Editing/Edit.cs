using System.Text.Json;
using Xunit;

namespace Map.Api.Tests.Editing;

/// <summary>Mutations in short words.</summary>
internal static class Edit
{
    private const string Errors = """
        errors { __typename ... on Error { message } ... on StaleVersionError { expected actual } ... on CodeTakenError { code }
          ... on InvalidValueError { field reason because { code } } ... on StillReferencedError { kind count } ... on MissingReferenceError { kind codes }
          ... on InvalidGeometryError { field reason position because { code } } ... on OutsideRangeError { field min max } ... on UnknownServiceError { codes }
          ... on UnknownGridError { code } ... on UnknownOrganizationError { code } ... on BrokenRuleError { rule } ... on TooFewCouriersError { couriers least }
          ... on InvalidOpeningHoursError { because { code values { name value } } } ... on TransitionNotAllowedError { from to allowed } }
        """;

    /// <summary>The payload of a mutation, its field <c>x</c> holding what is selected of the feature.</summary>
    public static async Task<JsonElement> MutateAsync(this ApiHost api, string mutation, object input, string selection = "id code version")
    {
        string type = char.ToUpperInvariant(mutation[0]) + mutation[1..], feature = FeatureOf(mutation);
        string errors = OnlyThoseOf(type, await SdlAsync(api));
        JsonElement data = await api.QueryAsync($$"""mutation($input: {{type}}Input!) { {{mutation}}(input: $input) { x: {{feature}} { {{selection}} } {{errors}} } }""", new { input });
        return data.GetProperty(mutation);
    }

    /// <summary>The feature; fails when there are errors.</summary>
    public static async Task<JsonElement> DoAsync(this ApiHost api, string mutation, object input, string selection = "id code version")
    {
        JsonElement payload = await api.MutateAsync(mutation, input, selection);
        Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
        return payload.GetProperty("x");
    }

    /// <summary>The only error; fails when there is none, or more.</summary>
    public static async Task<JsonElement> RefusedAsync(this ApiHost api, string mutation, object input)
    {
        JsonElement payload = await api.MutateAsync(mutation, input, "code");
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("x").ValueKind);
        return Assert.Single(payload.GetProperty("errors").EnumerateArray());
    }

    public static string Type(this JsonElement error) => error.GetProperty("__typename").GetString()!;

    public static object Point(double x, double y) => new { type = "Point", coordinates = new[] { x, y } };

    public static object Square(double x, double y, double side) => new
    {
        type = "Polygon",
        coordinates = new[] { new[] { new[] { x, y }, [x + side, y], [x + side, y + side], [x, y + side], [x, y] } },
    };

    private static string FeatureOf(string mutation)
    {
        string name = mutation.SkipWhile(char.IsLower).Aggregate("", (text, letter) => text + letter);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A mutation's union has only some of the errors.</summary>
    private static string OnlyThoseOf(string mutation, string sdl)
    {
        string union = sdl[sdl.IndexOf($"union {mutation}Error =", StringComparison.Ordinal)..];
        string[] members = union[(union.IndexOf('=', StringComparison.Ordinal) + 1)..union.IndexOf('\n', StringComparison.Ordinal)].Split('|', StringSplitOptions.TrimEntries);
        string[] parts = Errors[(Errors.IndexOf('{', StringComparison.Ordinal) + 1)..Errors.LastIndexOf('}')].Split("...", StringSplitOptions.TrimEntries);
        return "errors { " + string.Join(" ... ", parts.Where((part, i) => i < 2 || members.Contains(part.Split(' ')[1]))) + " }";
    }

    private static async Task<string> SdlAsync(ApiHost api) => await api.Client.GetStringAsync("/graphql?sdl");
}
