namespace Smslive247.Tests;

/// <summary>Files of the repository that tests look at.</summary>
internal static class Repository
{
    private const string Root = "Smslive247.Generated.sln";

    public static string File(string path) => Path.Combine(Folder(), path);

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, Root)))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"No folder above the tests holds {Root}.");
        }

        return folder;
    }
}
