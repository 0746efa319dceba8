namespace Smslive247.Sandbox.Http;

/// <summary>The error responses to requests for no operation.</summary>
internal static class RouteErrors
{
    /// <param name="method">The method of the request.</param>
    /// <param name="allow">The methods of the path; empty for an unknown path.</param>
    [Behaviour("A path that the documents do not have is rejected with 404, a method that they do not have for it with 405.")]
    public static ResponseData Of(string method, string allow) => allow.Length == 0
        ? ResponseData.Error(404, "Neither v4 nor v5 has this path: compare it with the OpenAPI documents.")
        : ResponseData.Error(405, $"This path has no {method}; it has {allow}.").With(("Allow", allow));

    public static ResponseData Case(Operation operation) =>
        ResponseData.Error(404, $"The letter case of the path differs from that of the document: use {operation.Path}.");
}
