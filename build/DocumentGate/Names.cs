using System.Text.RegularExpressions;

namespace Smslive247.DocumentGate;

/// <summary>Names of a document, and their spelling in C#.</summary>
internal static partial class Names
{
    private static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The types that generated code uses. With a dot after it: those whose members it uses, which a property would hide.</summary>
    private static readonly string[] Types = [.. Resources.ReadLines("ReservedNames.txt")];

    private static readonly string[] Hidden = [.. Types.Where(name => name.EndsWith('.')).Select(name => name[..^1])];

    private static readonly HashSet<string> Classes = [.. Types.Select(name => name.TrimEnd('.'))];

    public static IReadOnlySet<string> ReservedMembers { get; } = new HashSet<string>([.. Hidden, .. OfObject, "AdditionalProperties", "Read"]);

    public static IReadOnlySet<string> ReservedWords { get; } = new HashSet<string>([.. Hidden, .. OfObject, "KnownWords", "Read", "Text", "Value", "Words"]);

    public static IReadOnlySet<string> ReservedParameters { get; } = new HashSet<string>(["cancellationToken", "json", "nameof", "pipeline"]);

    /// <summary>NSwag takes Exception as that of .NET, and nswag.json excludes the others.</summary>
    public static bool IsReservedClass(string name) => Classes.Contains(name) || name is "Exception" or "FileParameter" or "FileResponse" or "ISmslive247Client" or "Smslive247Client" or "System";

    public static bool IsReservedTag(string name) => name is "Client" or "Raw" or "With" or "Dispose" or "Register" or "Smslive247" or "ISmslive247" || OfObject.Contains(name);

    /// <summary>Whether a name is that of a type or client as it is, and not only after NSwag has changed its first letter.</summary>
    public static bool IsPascal(string name) => PascalName().IsMatch(name);

    public static bool IsCSharp(string name) => Identifier().IsMatch(name);

    public static bool IsParameter(string name) => ParameterName().IsMatch(name);

    public static bool IsOperationId(string id, string tag) =>
        id.StartsWith($"{tag}_", StringComparison.Ordinal) && IsPascal(id[(tag.Length + 1)..]) && !id.EndsWith("Async", StringComparison.Ordinal);

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Replace("ID", "Id", StringComparison.Ordinal)[1..];

    public static string Parameter(string name) => string.Concat(name.Split('-', '_', '.').Select((part, index) => index == 0 ? char.ToLowerInvariant(part[0]) + Pascal(part)[1..] : Pascal(part)));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Identifier();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex PascalName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*([-_.][A-Za-z0-9]+)*$")]
    private static partial Regex ParameterName();
}
