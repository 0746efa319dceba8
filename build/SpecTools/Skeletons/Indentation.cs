namespace Smslive247.SpecTools.Skeletons;

internal static class Indentation
{
    /// <summary>Indents each line.</summary>
    public static string Indent(this string text, int spaces) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', spaces) + line));

    /// <summary>The texts that are there, below each other.</summary>
    public static string Join(params IEnumerable<string?> texts) => string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text)));
}
