namespace Smslive247.Calls;

/// <summary>A request that is no call of the library, or a copy without the data that prevents a second send.</summary>
internal sealed class ForeignRequestException() : InvalidOperationException(
    "A handler sent a request that does not belong to a call of Smslive247: a copy of a request needs its Options (Properties on .NET Framework) as well, and other requests need an HttpClient and a handler of their own.");
