using System.Buffers;
using System.IO.Pipelines;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Http.Streaming;

/// <summary>A line of JSON for each result.</summary>
internal sealed class JsonLinesFormat() : StreamFormat("application/jsonl; charset=utf-8")
{
    protected override void WriteBegin(PipeWriter output)
    {
    }

    protected override void WritePiece(ExecutionResult result, PipeWriter output)
    {
        result.WriteTo(output);
        output.Write("\n"u8);
    }

    protected override void WriteEnd(PipeWriter output)
    {
    }
}
