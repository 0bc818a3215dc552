using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Map.GraphQL.Execution.Incremental;
using Map.GraphQL.Types;

namespace Map.GraphQL.Execution;

/// <summary>Writes responses. Text is escaped as JSON demands and no further, so that Chinese stays readable.</summary>
internal static class ResultWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly JsonSerializerOptions ExtensionOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText Errors = JsonEncodedText.Encode("errors");
    private static readonly JsonEncodedText Extensions = JsonEncodedText.Encode("extensions");

    [ThreadStatic]
    private static Utf8JsonWriter? _cached;

    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        var writer = Take(output);
        WriteResult(result, writer);
        Return(writer);
    }

    /// <summary>The errors alone, as an array.</summary>
    public static void WriteErrors(IReadOnlyList<GraphQLError> errors, IBufferWriter<byte> output)
    {
        var writer = Take(output);
        WriteErrors(errors, writer);
        Return(writer);
    }

    private static Utf8JsonWriter Take(IBufferWriter<byte> output)
    {
        var writer = _cached ?? new Utf8JsonWriter(output, Options);
        _cached = null;
        writer.Reset(output);
        return writer;
    }

    private static void Return(Utf8JsonWriter writer)
    {
        writer.Flush();
        writer.Reset(NoOutput);
        _cached = writer;
    }

    private static readonly ArrayBufferWriter<byte> NoOutput = new();

    private static void WriteResult(ExecutionResult result, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        if (result.BatchIndex is { } index)
            WriteIndex(index, writer);
        if (result.Errors.Count > 0)
        {
            writer.WritePropertyName(Errors);
            WriteErrors(result.Errors, writer);
        }

        if (result is { HasData: true, IsContinuation: false })
        {
            writer.WritePropertyName(Data);
            if (result.Data is null)
                writer.WriteNullValue();
            else
                WriteObject(result.Data, writer);
        }

        if (result.Increment is not null)
            IncrementalWriter.Write(result.Increment, writer);
        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName(Extensions);
            JsonSerializer.Serialize(writer, extensions, ExtensionOptions);
        }

        writer.WriteEndObject();
    }

    private static void WriteIndex((int Request, int? Variables) index, Utf8JsonWriter writer)
    {
        writer.WriteNumber("requestIndex", index.Request);
        if (index.Variables is { } variables)
            writer.WriteNumber("variableIndex", variables);
    }

    public static void WriteObject(ObjectResult node, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        var fields = node.SelectionSet.FieldArray;
        var values = node.Values;
        for (var i = 0; i < fields.Length; i++)
        {
            writer.WritePropertyName(fields[i].EncodedName);
            WriteValue(values[i], fields[i].LeafType, writer);
        }

        writer.WriteEndObject();
    }

    public static void WriteValue(object? value, LeafType? leaf, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ObjectResult node:
                WriteObject(node, writer);
                break;
            case ListResult list:
                WriteList(list, leaf, writer);
                break;
            default:
                leaf!.Write(writer, value);
                break;
        }
    }

    private static void WriteList(ListResult list, LeafType? leaf, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var item in list.Values)
            WriteValue(item, leaf, writer);
        writer.WriteEndArray();
    }

    public static void WriteErrors(IReadOnlyList<GraphQLError> errors, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var error in errors)
            WriteError(error, writer);
        writer.WriteEndArray();
    }

    private static void WriteError(GraphQLError error, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message", error.Message);
        WriteLocations(error, writer);
        WritePath(error, writer);
        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName(Extensions);
            JsonSerializer.Serialize(writer, extensions, ExtensionOptions);
        }

        writer.WriteEndObject();
    }

    private static void WriteLocations(GraphQLError error, Utf8JsonWriter writer)
    {
        if (error.Locations.Count == 0)
            return;
        writer.WriteStartArray("locations");
        foreach (var location in error.Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", location.Line);
            writer.WriteNumber("column", location.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePath(GraphQLError error, Utf8JsonWriter writer)
    {
        if (error.Path is null)
            return;
        writer.WritePropertyName("path");
        WritePath(error.Path, writer);
    }

    public static void WritePath(IReadOnlyList<object> path, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var key in path)
        {
            if (key is int index)
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue((string)key);
        }

        writer.WriteEndArray();
    }
}
