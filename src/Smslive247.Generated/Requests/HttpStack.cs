#if !NET
namespace Smslive247.Requests;

/// <summary>The HTTP stack of the runtime that this assembly runs on.</summary>
internal static class HttpStack
{
    /// <summary>The handler of .NET 5 to 7, which take this assembly as well; null if requests are sent by HttpWebRequest.</summary>
    public static Type? SocketsHandler { get; } = typeof(HttpClientHandler).Assembly.GetType("System.Net.Http.SocketsHttpHandler");
}
#endif
