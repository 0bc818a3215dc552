using System.Buffers;
using System.IO.Pipelines;
using Map.GraphQL.Execution;

namespace Map.GraphQL.Http.Streaming;

/// <summary>
/// A part for each result (GraphQL over HTTP, "Incremental Delivery over HTTP"). The delimiter follows its part at once, because
/// clients read a part when they have seen its end.
/// </summary>
internal sealed class MultipartFormat() : StreamFormat("multipart/mixed; boundary=\"-\"")
{
    protected override void WriteBegin(PipeWriter output) => output.Write("\r\n---"u8);

    protected override void WritePiece(ExecutionResult result, PipeWriter output)
    {
        output.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        result.WriteTo(output);
        output.Write("\r\n---"u8);
    }

    protected override void WriteEnd(PipeWriter output) => output.Write("--\r\n"u8);
}
