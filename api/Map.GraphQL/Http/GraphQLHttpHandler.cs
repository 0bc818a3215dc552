using Map.GraphQL.Cost;
using Map.GraphQL.Execution;
using Map.GraphQL.Http.Batching;
using Map.GraphQL.Http.Ide;
using Map.GraphQL.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Map.GraphQL.Http;

/// <summary>GraphQL over HTTP: one request in, one response out, which may come in pieces.</summary>
internal sealed class GraphQLHttpHandler(IServiceProvider services, GraphQLHttpOptions options, IdePage? ide)
{
    private readonly ResponseFormat _default = options.DefaultToJson ? ResponseFormat.Json : ResponseFormat.GraphQLResponse;
    private readonly CancellationToken _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
    private readonly Lazy<RequestExecutor> _executor = new(services.GetRequiredService<RequestExecutor>);

    public Task HandleAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Query.ContainsKey("sdl"))
            return GraphQLEndpoints.SdlResult(_executor.Value.Schema).ExecuteAsync(context);
        return ide is not null && IdePage.IsWanted(context.Request) ? ide.WriteAsync(context) : AnswerAsync(context);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var formats = AcceptedFormats.Negotiate(context.Request, _default);
        try
        {
            if (formats is null)
                throw new HttpRequestException(StatusCodes.Status406NotAcceptable, "None of the accepted media types can be served.", "HC0063");
            await HandleAsync(context, formats).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            var result = ExecutionResult.FromErrors(ExecutionOutcome.Rejected, new GraphQLError(error.Message) { Code = error.Code });
            await WriteAsync(context.Response, result, formats?.Single ?? _default, error.Status).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
        catch (Exception error)
        {
            await FailAsync(context, error, formats?.Single ?? _default).ConfigureAwait(false);
        }
    }

    private async Task HandleAsync(HttpContext context, AcceptedFormats formats)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            using var body = await RequestReader.ReadBodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            if (BatchReader.IsBatch(body.Json))
                await ExecuteBatchAsync(context, formats, body).ConfigureAwait(false);
            else
                await ExecuteAsync(context, formats, RequestBody.Read(body.Json), body.Files, OperationKinds.Query | OperationKinds.Mutation).ConfigureAwait(false);
        }
        else if (HttpMethods.IsGet(context.Request.Method))
        {
            await ExecuteAsync(context, formats, RequestReader.ReadQueryString(context.Request.Query), null, OperationKinds.Query).ConfigureAwait(false);
        }
        else
        {
            context.Response.Headers.Allow = "GET, POST";
            throw new HttpRequestException(StatusCodes.Status405MethodNotAllowed, "GraphQL is served by GET and POST only.");
        }
    }

    private async Task ExecuteAsync(HttpContext context, AcceptedFormats formats, RequestBody body, UploadedFiles? files, OperationKinds allowed)
    {
        body.RequireDocument();
        var request = body.ToRequest(context, files) with { CanFollowUp = formats.Stream is not null };
        request = request with { Allowed = MaySubscribe(formats, request.CostMode) ? allowed | OperationKinds.Subscription : allowed };
        var result = await _executor.Value.ExecuteAsync(request, context.RequestAborted).ConfigureAwait(false);
        if (result.Outcome == ExecutionOutcome.MethodNotAllowed)
            context.Response.Headers.Allow = "POST";
        if (result.Outcome == ExecutionOutcome.Overloaded)
            context.Response.Headers.RetryAfter = "1";
        await WriteAsync(context, result, formats).ConfigureAwait(false);
    }

    /// <summary>What a subscription would cost is told without one.</summary>
    private bool MaySubscribe(AcceptedFormats formats, CostMode mode) =>
        formats.NamesStream || (formats.Stream is not null && (options.SubscribesUnasked || mode == CostMode.Validate));

    /// <summary>The results of a batch are an array for a client that takes one, otherwise a stream.</summary>
    private Task ExecuteBatchAsync(HttpContext context, AcceptedFormats formats, PostBody body)
    {
        var batch = new Batch(_executor.Value, context, BatchReader.Read(body.Json, options.MaxBatchSize), body.Files);
        return formats.Single is { } single
            ? BatchWriter.WriteAsync(context.Response, batch.RunAsync(isNumbered: false), single)
            : formats.Stream!.WriteAsync(context, ExecutionResult.FromEvents(batch.RunAsync(isNumbered: true)), options.KeepAlive, _stopping);
    }

    private Task WriteAsync(HttpContext context, ExecutionResult result, AcceptedFormats formats)
    {
        if (result.Following is null && (formats.Single ?? DefaultUnlessExecuted(result)) is { } single)
            return WriteAsync(context.Response, result, single, single.StatusOf(result));
        return formats.Stream!.WriteAsync(context, result, options.KeepAlive, _stopping);
    }

    /// <summary>Streams have no status to say that a method is not allowed, or that the service is busy.</summary>
    private ResponseFormat? DefaultUnlessExecuted(ExecutionResult result) =>
        result.Outcome is ExecutionOutcome.MethodNotAllowed or ExecutionOutcome.Overloaded ? _default : null;

    private static async Task WriteAsync(HttpResponse response, ExecutionResult result, ResponseFormat format, int status)
    {
        response.StatusCode = status;
        response.ContentType = format.ContentType;
        result.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>
    /// The server's own failure. What is half written cannot be taken back, so the connection ends there: a client must never take
    /// half a response for a whole one.
    /// </summary>
    private async Task FailAsync(HttpContext context, Exception error, ResponseFormat format)
    {
        var response = context.Response;
        var result = ExecutionResult.FromErrors(ExecutionOutcome.Failed, services.GetRequiredService<ErrorReporter>().Report(error));
        if (response.HasStarted || response.BodyWriter.UnflushedBytes > 0)
            context.Abort();
        else
            await WriteAsync(response, result, format, StatusCodes.Status500InternalServerError).ConfigureAwait(false);
    }
}
