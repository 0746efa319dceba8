namespace Smslive247.Sandbox.Control;

/// <summary>The error responses of the control.</summary>
internal static class ControlErrors
{
    /// <param name="method">The method of the request.</param>
    /// <param name="allow">The methods of the path; empty for an unknown path.</param>
    public static ResponseData Of(string method, string allow) => allow.Length == 0
        ? ResponseData.Error(404, "The control has no such path: see /_sandbox/openapi.yaml.")
        : ResponseData.Error(405, $"This path has no {method}; it has {allow}.").With(("Allow", allow));

    /// <returns>Null for an exception that no request causes.</returns>
    public static ResponseData? Of(Exception exception) => exception switch
    {
        ArgumentException { ParamName: "messageId" } => ResponseData.Error(404, "There is no such message."),
        ArgumentException { ParamName: "key" } => ResponseData.Error(404, "There is no account with this key."),
        ArgumentException { ParamName: { } member } => Invalid(char.ToLowerInvariant(member[0]) + member[1..], exception.Message),
        InvalidOperationException => ResponseData.Error(409, exception.Message),
        _ => null,
    };

    public static ResponseData Invalid(string member, string problem) => ResponseData.Error(400, "The request is not valid; see errors.", [new(member, problem)]);
}
