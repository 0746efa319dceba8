namespace Smslive247.TestSupport.Architecture;

/// <summary>A type that uses a type of another room.</summary>
/// <param name="From">The room of the user: its namespace, unless the caller groups types in another way.</param>
/// <param name="To">The room of the used type.</param>
/// <param name="User">The full name of the type that uses the other; code of nested and compiler-generated types belongs to the outermost type.</param>
/// <param name="Used">The full name of the used type.</param>
/// <param name="File">The source file of the user, relative to its project; null for a generated type.</param>
public sealed record NamespaceDependency(string From, string To, string User, string Used, string? File)
{
    public override string ToString() => $"{From} -> {To}: {(File is null ? "" : $"{File}: ")}{User} uses {Used}";
}
