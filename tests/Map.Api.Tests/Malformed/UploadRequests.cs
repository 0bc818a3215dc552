using System.Text;
using System.Text.Json;

namespace Map.Api.Tests.Malformed;

/// <summary>Files that are sent with a GraphQL request (multipart request specification), and forms that are none.</summary>
internal static class UploadRequests
{
    private const string Boundary = "b0unda4y";

    private static readonly (string Name, string Document, string Place)[] Receivers =
    [
        ("preview", "mutation($input: PreviewFeatureImportInput!) { previewFeatureImport(input: $input) { featureImportPreview { upload } errors { __typename ... on Error { message } } } }", "variables.input.file"),
        ("import", "mutation($input: StartFeatureImportInput!) { startFeatureImport(input: $input) { job { id } errors { __typename ... on Error { message } } } }", "variables.input.file"),
        ("rides", "mutation($input: StartRideImportInput!) { startRideImport(input: $input) { job { id } errors { __typename ... on Error { message } } } }", "variables.input.files.0"),
    ];

    private static readonly string[] Kinds = ["STATIONS", "GRIDS", "ORGANIZATIONS", "SERVICES", "MERCHANTS", "OFFERS", "ALLIANCES", "CASES", "DEMAND", "ROUTES", "INDICATORS", "POINTS_BANKS"];

    private static readonly string[] Places = ["variables", "", "variables.input", "variables.input.file.__proto__", "variables.0.a", "0.variables.input.file", "variables.input.files.99999999999", "query", "variables.input.files.-1", "\u0000"];

    public static RawRequest Create(Dice dice)
    {
        var (kind, name, content) = HostileFiles.Any(dice);
        var (endpoint, document, place) = dice.Pick(Receivers);
        var form = new Form();
        if (dice.OneIn(6)) (kind, place) = ("form", dice.Pick(Places));
        var operations = $$"""{"query":{{JsonSerializer.Serialize(document)}},"variables":{{Variables(endpoint, dice)}}}""";
        if (dice.OneIn(20)) (kind, operations) = ("form", HostileJson.Any(dice));
        form.Add("operations", operations);
        form.Add("map", dice.OneIn(20) ? HostileJson.Any(dice) : $$"""{"0":[{{JsonSerializer.Serialize(place)}}]}""");
        for (var extra = dice.OneIn(40) ? 1_000 : 0; extra > 0; extra--) form.Add($"x{extra}", "1");
        form.Add("0", name, content);
        var body = dice.OneIn(15) ? form.Open() : form.Close();
        var type = dice.OneIn(25) ? dice.Pick(["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other", $"multipart/form-data; boundary={new string('b', 300)}", "multipart/mixed; boundary=b0unda4y"]) : $"multipart/form-data; boundary={Boundary}";
        return new($"upload: {endpoint}", kind, RawRequest.Compose("POST", "/graphql", [$"Content-Type: {type}", "GraphQL-preflight: 1"], body));
    }

    private static string Variables(string endpoint, Dice dice) => endpoint switch
    {
        "rides" => $$$"""{"input":{"files":[null],"coordinateSystem":"WGS84"{{{(dice.OneIn(5) ? $",\"leastCouriers\":{HostileJson.Number(dice)}" : "")}}}}}""",
        "preview" => $$$"""{"input":{"kind":"{{{dice.Pick(Kinds)}}}","file":null{{{Layer(dice)}}}}}""",
        _ => $$$"""{"input":{"kind":"{{{dice.Pick(Kinds)}}}","file":null,"dryRun":true,{{{(dice.OneIn(6) ? $"\"epsg\":{HostileJson.Number(dice)}" : "\"coordinateSystem\":\"WGS84\"")}}}{{{Layer(dice)}}}}}""",
    };

    private static string Layer(Dice dice) => dice.OneIn(6) ? $",\"layer\":{JsonSerializer.Serialize(HostileText.Any(dice).Text)}" : "";

    /// <summary>A form, part by part.</summary>
    private sealed class Form
    {
        private readonly List<byte> _bytes = [];

        public void Add(string name, string value) => Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");

        public void Add(string name, string file, byte[] content)
        {
            Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            _bytes.AddRange(content);
            Write("\r\n");
        }

        public byte[] Open() => [.. _bytes];

        public byte[] Close()
        {
            Write($"--{Boundary}--\r\n");
            return Open();
        }

        private void Write(string text) => _bytes.AddRange(Encoding.UTF8.GetBytes(text));
    }
}
