using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Control;

/// <summary>The error responses of the control.</summary>
internal static class ControlErrors
{
    /// <param name="method">The method of the request.</param>
    /// <param name="allow">The methods of the path; empty for an unknown path.</param>
    public static ResponseData Of(string method, string allow) => allow.Length == 0
        ? ResponseData.Error(404, "The control has no such path: see /_sandbox/openapi.yaml.")
        : ResponseData.Error(405, $"This path has no {method}; it has {allow}.").With(("Allow", allow));

    /// <returns>Null for an exception that is no mistake of the caller.</returns>
    public static ResponseData? Of(Exception exception) => CallerMistake.Find(exception) is var (status, problem) ? ResponseData.Error(status, problem) : null;

    public static ResponseData Invalid(string member, string problem) => ResponseData.Error(400, "The request is not valid; see errors.", [new(member, problem)]);
}
