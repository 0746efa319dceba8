using System.Reflection;

namespace Smslive247.Sandbox.Page;

/// <summary>The files of the page, which are embedded as they are in Page/Files/.</summary>
internal static class PageFiles
{
    /// <summary>The path of the page itself.</summary>
    public const string Root = "/";

    private const string Resource = "page/";
    private const string Folder = "/_sandbox/page/";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private static readonly Lazy<Dictionary<string, ResponseData>> Files = new(ReadAll);

    /// <summary>The paths of all files.</summary>
    public static IReadOnlyCollection<string> Paths => Files.Value.Keys;

    /// <returns>Null if the request is for no file.</returns>
    [Behaviour("A GET of / is the page of the sandbox; the gateway has no such path.")]
    public static ResponseData? Find(string method, string path) => method is "GET" or "HEAD" ? Files.Value.GetValueOrDefault(path) : null;

    private static Dictionary<string, ResponseData> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resource, StringComparison.Ordinal)).ToDictionary(PathOf, name => Read(assembly, name));
    }

    private static string PathOf(string resource) => resource == "page/index.html" ? Root : Folder + resource[Resource.Length..];

    private static ResponseData Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new(200) { MediaType = MediaTypes[Path.GetExtension(resource)], Body = memory.ToArray() };
    }
}
