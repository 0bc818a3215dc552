using Microsoft.AspNetCore.Http.Features;

namespace Map.Api.Limits;

/// <summary>
/// How much of all bodies together is in memory at a time, and how long one may take to arrive. Each body is bounded by itself, but
/// hundreds may come at once, and the framework lets one that trickles go on for hours.
/// </summary>
internal sealed class BodyLimits(LimitOptions options, TimeProvider clock)
{
    /// <summary>Bytes of a body that is not worth counting: as many requests as are served at once, all of this size, are little.</summary>
    private const int Small = 64 << 10;

    private const string Soon = "1";

    private long _bytes;

    /// <summary>Counts what requests send until they are answered.</summary>
    public async Task InvokeAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.ContentLength <= Small || http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != true)
        {
            await next(http);
            return;
        }

        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(options.BodySeconds), clock);
        var body = new CountedBody(http, this, time.Token);
        http.Request.Body = body;
        try
        {
            await next(http);
        }
        finally
        {
            Interlocked.Add(ref _bytes, -body.Counted);
        }
    }

    private bool TryTake(int bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) <= options.BodyBytesAtOnce) return true;
        Interlocked.Add(ref _bytes, -bytes);
        return false;
    }

    /// <summary>A body that is counted while it is read.</summary>
    private sealed class CountedBody(HttpContext http, BodyLimits limits, CancellationToken time) : Stream
    {
        private readonly Stream _body = http.Request.Body;

        public long Counted { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await ReadInTimeAsync(buffer, cancellationToken);
            if (!limits.TryTake(read)) throw Refused(StatusCodes.Status503ServiceUnavailable, "Too much is being sent at the moment.");
            Counted += read;
            return read;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private async ValueTask<int> ReadInTimeAsync(Memory<byte> buffer, CancellationToken cancel)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, time);
            try
            {
                return await _body.ReadAsync(buffer, either.Token);
            }
            catch (OperationCanceledException) when (time.IsCancellationRequested && !cancel.IsCancellationRequested)
            {
                throw Refused(StatusCodes.Status408RequestTimeout, "The body took too long to arrive.");
            }
        }

        private BadHttpRequestException Refused(int status, string reason)
        {
            if (!http.Response.HasStarted) http.Response.Headers.RetryAfter = Soon;
            return new BadHttpRequestException(reason, status);
        }
    }
}
