using Map.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Map.GraphQL.Http;

/// <summary>GraphQL over HTTP: one request in, one response out, which may come in pieces.</summary>
internal sealed class GraphQLHttpHandler(IServiceProvider services, GraphQLHttpOptions options)
{
    private readonly ResponseFormat _default = options.DefaultToJson ? ResponseFormat.Json : ResponseFormat.GraphQLResponse;
    private readonly CancellationToken _stopping = services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
    private readonly Lazy<RequestExecutor> _executor = new(services.GetRequiredService<RequestExecutor>);

    public async Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("sdl"))
        {
            await GraphQLEndpoints.SdlResult(_executor.Value.Schema).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }

        var formats = AcceptedFormats.Negotiate(request, _default);
        try
        {
            if (formats is null)
                throw new HttpRequestException(StatusCodes.Status406NotAcceptable, "None of the accepted media types can be served.");
            await HandleAsync(context, formats).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            var result = ExecutionResult.FromErrors(ExecutionOutcome.Rejected, new GraphQLError(error.Message));
            await WriteAsync(context.Response, result, formats?.Single ?? _default, error.Status).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
    }

    private async Task HandleAsync(HttpContext context, AcceptedFormats formats)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            using var body = await RequestReader.ReadBodyAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            await ExecuteAsync(context, formats, RequestBody.Read(body.RootElement), OperationKinds.Query | OperationKinds.Mutation).ConfigureAwait(false);
        }
        else if (HttpMethods.IsGet(context.Request.Method))
        {
            await ExecuteAsync(context, formats, RequestReader.ReadQueryString(context.Request.Query), OperationKinds.Query).ConfigureAwait(false);
        }
        else
        {
            context.Response.Headers.Allow = "GET, POST";
            throw new HttpRequestException(StatusCodes.Status405MethodNotAllowed, "GraphQL is served by GET and POST only.");
        }
    }

    private async Task ExecuteAsync(HttpContext context, AcceptedFormats formats, RequestBody body, OperationKinds allowed)
    {
        if (!body.HasDocument)
            throw HttpRequestException.BadRequest("The parameter `query` is missing.");
        var features = new RequestFeatures();
        features.Set(context);
        var request = new ExecutionRequest
        {
            Query = body.Query,
            DocumentId = string.IsNullOrEmpty(body.Id) ? null : body.Id,
            Extensions = body.Extensions,
            OperationName = body.OperationName,
            Variables = body.Variables,
            Services = context.RequestServices,
            Features = features,
            CostMode = CostHeader.Read(context.Request.Headers),
            Allowed = formats.Stream is null ? allowed : allowed | OperationKinds.Subscription,
            CanFollowUp = formats.Stream is not null,
        };
        var result = await _executor.Value.ExecuteAsync(request, context.RequestAborted).ConfigureAwait(false);
        if (result.Outcome == ExecutionOutcome.MethodNotAllowed)
            context.Response.Headers.Allow = "POST";
        await WriteAsync(context, result, formats).ConfigureAwait(false);
    }

    private Task WriteAsync(HttpContext context, ExecutionResult result, AcceptedFormats formats)
    {
        if (result.Following is null && (formats.Single ?? DefaultUnlessExecuted(result)) is { } single)
            return WriteAsync(context.Response, result, single, single.StatusOf(result));
        return formats.Stream!.WriteAsync(context, result, options.KeepAlive, _stopping);
    }

    /// <summary>Streams have no status to say that a method is not allowed.</summary>
    private ResponseFormat? DefaultUnlessExecuted(ExecutionResult result) => result.Outcome == ExecutionOutcome.MethodNotAllowed ? _default : null;

    private static async Task WriteAsync(HttpResponse response, ExecutionResult result, ResponseFormat format, int status)
    {
        response.StatusCode = status;
        response.ContentType = format.ContentType;
        result.WriteTo(response.BodyWriter);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
