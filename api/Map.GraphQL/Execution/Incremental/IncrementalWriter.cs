using System.Text.Json;

namespace Map.GraphQL.Execution.Incremental;

/// <summary>Writes the keys that incremental delivery adds to a response, or that make up a later one.</summary>
internal static class IncrementalWriter
{
    public static void Write(IncrementalPayload payload, Utf8JsonWriter writer)
    {
        WriteList("pending", payload.Pending, WritePending, writer);
        WriteList("incremental", payload.Parts, WritePart, writer);
        WriteList("completed", payload.Completed, WriteCompleted, writer);
        writer.WriteBoolean("hasNext", payload.HasNext);
    }

    private static void WriteList<T>(string name, List<T> items, Action<T, Utf8JsonWriter> write, Utf8JsonWriter writer)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item, writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePending(IPending pending, Utf8JsonWriter writer)
    {
        writer.WriteString("id", pending.Id);
        writer.WritePropertyName("path");
        ResultWriter.WritePath(pending.Path, writer);
        if (pending.Label is not null)
            writer.WriteString("label", pending.Label);
    }

    private static void WritePart(IncrementalPart part, Utf8JsonWriter writer)
    {
        writer.WriteString("id", part.Id);
        switch (part)
        {
            case DeferredPart deferred:
                writer.WritePropertyName("data");
                ResultWriter.WriteObject(deferred.Data, writer);
                if (deferred.SubPath.Count > 0)
                {
                    writer.WritePropertyName("subPath");
                    ResultWriter.WritePath(deferred.SubPath, writer);
                }

                break;
            case StreamPart stream:
                writer.WriteStartArray("items");
                foreach (var item in stream.Items)
                    ResultWriter.WriteValue(item.Value, stream.Selection.LeafType, writer);
                writer.WriteEndArray();
                break;
        }

        WriteErrors(part.Errors, writer);
    }

    private static void WriteCompleted(CompletedPart part, Utf8JsonWriter writer)
    {
        writer.WriteString("id", part.Id);
        WriteErrors(part.Errors, writer);
    }

    private static void WriteErrors(IReadOnlyList<GraphQLError> errors, Utf8JsonWriter writer)
    {
        if (errors.Count == 0)
            return;
        writer.WritePropertyName("errors");
        ResultWriter.WriteErrors(errors, writer);
    }
}
