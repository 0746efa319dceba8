namespace Smslive247.SpecTools.Drift;

/// <summary>Where the vendor's documents are. They are not ours to hand out, so each machine has them in its own place, or not.</summary>
internal static class VendorFile
{
    public const string Variable = "SMSLIVE247_VENDOR";

    /// <param name="named">As given on the command line.</param>
    /// <param name="prefix">Of our document's paths, such as <c>/api/v4</c>.</param>
    /// <param name="place">The variable's value: a file, or a folder with one file for each version of the API, or several with their dates.</param>
    public static string Find(string? named, string prefix, string? place)
    {
        if (named is not null || (place is { Length: > 0 } && !Directory.Exists(place)))
        {
            return named ?? place!;
        }

        if (place is not { Length: > 0 })
        {
            throw new SpecException($"Name the vendor's document, or set {Variable} to its file, or to a folder that has it.");
        }

        var version = prefix[(prefix.LastIndexOf('/') + 1)..];
        return Directory.EnumerateFiles(place, $"*-{version}-*.json").Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new SpecException($"{place} has no file *-{version}-*.json.");
    }
}
