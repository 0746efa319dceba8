namespace Smslive247.Raw;

/// <summary>Makes calls of which the document says nothing calls like all others.</summary>
internal sealed class RawClient(ApiPipeline pipeline) : IRawClient
{
    public Task<Smslive247RawResult> SendAsync(Smslive247RawRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request, nameof(request));
        var operation = new ApiOperation(request.OperationId, request.Method, Path: null) { IsAnonymous = request.IsAnonymous, IsRepeatable = request.IsRepeatable };
        var body = RequestBody.Raw(RawContent.Of(request, nameof(request)), request.ContentType);
        return pipeline.SendRawAsync(operation, RawPath.Address(request.Path), body, request.Accept, cancellationToken);
    }
}
