using System.Text.Json;

namespace Map.GraphQL.Http.WebSockets;

/// <summary>A message from a client.</summary>
/// <param name="Type">What it is, such as <c>subscribe</c>.</param>
/// <param name="Id">Which operation it is about; empty if it is about none.</param>
/// <param name="Payload">Undefined if it has none.</param>
internal sealed record SocketMessage(string Type, string Id, JsonElement Payload)
{
    /// <exception cref="SocketCloseException">The text is no message of the protocol.</exception>
    public static SocketMessage Parse(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            var json = JsonElement.ParseValue(ref reader);
            return !reader.Read() && json.ValueKind == JsonValueKind.Object ? Read(json) : throw Invalid("Invalid message");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Invalid("Invalid message");
        }
    }

    /// <summary>The operation that a <c>subscribe</c> asks for.</summary>
    /// <exception cref="SocketCloseException">The payload is no request.</exception>
    public RequestBody ReadRequest()
    {
        try
        {
            return RequestBody.Read(Payload);
        }
        catch (HttpRequestException)
        {
            throw Invalid("Invalid message: the payload is no GraphQL request");
        }
    }

    private static SocketMessage Read(JsonElement json)
    {
        var type = Text(json, "type");
        var id = Text(json, "id");
        json.TryGetProperty("payload", out var payload);
        var isValid = type switch
        {
            "connection_init" or "ping" or "pong" => payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object,
            "subscribe" => id.Length > 0 && payload.ValueKind == JsonValueKind.Object,
            "complete" => id.Length > 0,
            _ => false,
        };
        return isValid ? new SocketMessage(type, id, payload) : throw Invalid($"Invalid message: no valid {Known(type)}");
    }

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>Only what the protocol knows is repeated.</summary>
    private static string Known(string type) => type is "connection_init" or "ping" or "pong" or "subscribe" or "complete" ? type : "type";

    private static SocketCloseException Invalid(string why) => new(SocketClose.InvalidMessage(why));
}
