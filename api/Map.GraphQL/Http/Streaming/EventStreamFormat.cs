using System.Buffers;
using System.IO.Pipelines;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Http.Streaming;

/// <summary>Server-sent events, as the "distinct connections mode" of GraphQL over SSE: <c>next</c> with each result, then <c>complete</c>.</summary>
internal sealed class EventStreamFormat() : StreamFormat("text/event-stream; charset=utf-8")
{
    /// <summary>An empty comment, so that the headers leave at once.</summary>
    protected override void WriteBegin(PipeWriter output) => output.Write(":\n\n"u8);

    protected override void WritePiece(ExecutionResult result, PipeWriter output)
    {
        output.Write("event: next\ndata: "u8);
        result.WriteTo(output);
        output.Write("\n\n"u8);
    }

    /// <summary>The empty data is needed: browsers drop events without any.</summary>
    protected override void WriteEnd(PipeWriter output) => output.Write("event: complete\ndata: \n\n"u8);

    protected override bool WriteKeepAlive(PipeWriter output)
    {
        output.Write(":\n\n"u8);
        return true;
    }
}
