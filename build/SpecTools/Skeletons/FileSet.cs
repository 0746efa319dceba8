namespace Smslive247.SpecTools.Skeletons;

/// <summary>Files below a folder, changed in memory and written together: all of them, or none.</summary>
internal sealed class FileSet(string root)
{
    private readonly Dictionary<string, string> changed = [];

    public IEnumerable<string> Changed => changed.Keys;

    /// <returns>Null if there is no such file.</returns>
    public string? Find(string path) => changed.GetValueOrDefault(path) ?? (File.Exists(FullPath(path)) ? File.ReadAllText(FullPath(path)) : null);

    public string Read(string path) => Find(path) ?? throw new SpecException($"{path} does not exist.");

    public void Change(string path, Func<string, string> edit) => changed[path] = edit(Read(path));

    public void Set(string path, string text) => changed[path] = text;

    /// <summary>Restores what was written if a file cannot be written.</summary>
    public void Write()
    {
        var originals = changed.Keys.ToDictionary(path => path, path => File.Exists(FullPath(path)) ? File.ReadAllText(FullPath(path)) : null);
        try
        {
            foreach (var (path, text) in changed)
            {
                File.WriteAllText(FullPath(path), text);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Restore(originals);
            throw new SpecException($"nothing was written: {exception.Message}");
        }
    }

    private void Restore(Dictionary<string, string?> originals)
    {
        foreach (var (path, text) in originals.Where(original => File.Exists(FullPath(original.Key)) && original.Value != File.ReadAllText(FullPath(original.Key))))
        {
            if (text is null)
            {
                File.Delete(FullPath(path));
            }
            else
            {
                File.WriteAllText(FullPath(path), text);
            }
        }
    }

    private string FullPath(string path) => Path.Combine(root, path);
}
