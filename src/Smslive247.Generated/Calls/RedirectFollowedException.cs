namespace Smslive247.Calls;

/// <summary>The handler that sends requests followed a redirect.</summary>
internal sealed class RedirectFollowedException() : InvalidOperationException(
    "the handler followed a redirect, so that the response is that of another request: set AllowAutoRedirect of the handler to false.");
