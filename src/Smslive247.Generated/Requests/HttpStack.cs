#if !NET
namespace Smslive247.Requests;

/// <summary>The HTTP stack of the current runtime.</summary>
internal static class HttpStack
{
    /// <summary>The handler of .NET 5 to 7, which also use this assembly; null if HttpWebRequest sends the requests.</summary>
    public static Type? SocketsHandler { get; } = typeof(HttpClientHandler).Assembly.GetType("System.Net.Http.SocketsHttpHandler");
}
#endif
