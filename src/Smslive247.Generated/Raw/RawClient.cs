namespace Smslive247.Raw;

internal sealed class RawClient(ApiPipeline pipeline) : IRawClient
{
    public async Task<Smslive247RawResult> SendAsync(Smslive247RawRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var operation = new ApiOperation(request.OperationId, request.Method, Path: null) { IsAnonymous = request.IsAnonymous, IsRepeatable = request.IsRepeatable };
        var body = RequestBody.Raw(RawContent.Write(request, nameof(request)), request.ContentType);
        var response = await pipeline.CallRawAsync(operation, RawPath.ToHead(request.Path), body, request.Accept, cancellationToken).ConfigureAwait(false);
        return new(response, pipeline.JsonOptions);
    }
}
