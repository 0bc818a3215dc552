using System.Text;
using System.Text.Json;

namespace Map.GraphQL.Tests.Hostile;

/// <summary>Random input of every kind that a server reads; the same seed gives the same input.</summary>
/// <param name="seed">The seed.</param>
/// <param name="documents">Documents that mean something, to be damaged.</param>
internal sealed class FuzzInputs(int seed, IReadOnlyList<string> documents)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "...", "..", ".", "\"", "\"\"\"", "\\", "\\u12", "\\u{1F600}", "#", ",", "\n", "\r", " ", "\uFEFF",
        "query", "mutation", "fragment", "on", "type", "extend", "input", "enum", "schema", "directive", "repeatable", "true", "null", "dog", "name", "mother", "a", "_",
        "0", "-", "1.5", "1e9", "9999999999", "驿站", "😀", "\uD83D", "\u0000", "@skip(if: true)", "F", "Int", "int(v: 1)", "arguments", "__schema", "__typename", "@defer", "@stream",
    ];

    private static readonly string[] VariableNames = ["a", "b", "i", "s", "x", "v", "d", "l", "required", "nested"];

    private static readonly string[] Accepts =
        ["*/*", "application/json", "application/graphql-response+json", "text/event-stream", "multipart/mixed", "application/jsonl", "text/html", ";;", "application/json;q=x"];

    private static readonly string[] ContentTypes =
        ["application/json", "application/json", "application/json", "application/json; charset=utf-8", "application/json; charset=latin1", "text/plain", "multipart/form-data; boundary=b", "x"];

    private readonly Random _random = new(seed);

    /// <summary>Tokens and characters in any order.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var length = _random.Next(1, 40); length > 0; length--)
            text.Append(_random.Next(8) == 0 ? ((char)_random.Next(0x10000)).ToString() : Pick(Pieces)).Append(_random.Next(2) == 0 ? " " : "");
        return text.ToString();
    }

    /// <summary>A document with a few pieces too many or too few.</summary>
    public string Document()
    {
        var text = new StringBuilder(Pick(documents));
        for (var edits = _random.Next(4); edits > 0; edits--)
        {
            var at = _random.Next(text.Length + 1);
            if (_random.Next(2) == 0 && at < text.Length)
                text.Remove(at, _random.Next(1, Math.Min(6, text.Length - at) + 1));
            else
                text.Insert(at, Pick(Pieces));
        }

        return text.ToString();
    }

    public JsonElement Variables() =>
        JsonSerializer.SerializeToElement(VariableNames.Where(_ => _random.Next(2) == 0).ToDictionary(name => name, _ => Value(0)));

    /// <summary>An HTTP request, as a rule close to a good one.</summary>
    public FuzzRequest Request()
    {
        var body = Encoding.UTF8.GetBytes(_random.Next(10) switch
        {
            0 => Text(),
            1 => $"[{Operation()},{Operation()}]",
            _ => Operation(),
        });
        for (var edits = _random.Next(4) == 0 ? _random.Next(1, 4) : 0; edits > 0 && body.Length > 0; edits--)
            body[_random.Next(body.Length)] = (byte)_random.Next(256);
        return new FuzzRequest(_random.Next(20) == 0 ? "PUT" : "POST", Pick(ContentTypes), Pick(Accepts), _random.Next(3) == 0 ? "report" : "", body);
    }

    private string Operation()
    {
        var hash = _random.Next(4) == 0 ? new { version = _random.Next(3), sha256Hash = new string('a', 64) } : null;
        return JsonSerializer.Serialize(new
        {
            query = _random.Next(20) == 0 ? null : Document(),
            id = _random.Next(20) == 0 ? Pick(Pieces) : null,
            operationName = _random.Next(5) == 0 ? Pick(Pieces) : null,
            variables = _random.Next(20) == 0 ? Value(0) : Variables(),
            extensions = new { persistedQuery = hash },
        });
    }

    private object? Value(int depth) => _random.Next(depth > 3 ? 6 : 8) switch
    {
        0 => null,
        1 => _random.Next() - (int.MaxValue / 2),
        2 => _random.NextDouble() * Math.Pow(10, _random.Next(-300, 300)),
        3 => _random.Next(2) == 0,
        4 => Pick(Pieces),
        5 => long.MaxValue,
        6 => Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth + 1)).ToArray(),
        _ => new Dictionary<string, object?> { ["required"] = Value(depth + 1), ["nested"] = Value(depth + 1), ["eq"] = Value(depth + 1) },
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}

internal sealed record FuzzRequest(string Method, string ContentType, string Accept, string Cost, byte[] Body);
