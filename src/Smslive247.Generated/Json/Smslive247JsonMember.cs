namespace Smslive247;

/// <summary>A member of a class of the library, as it stands in JSON.</summary>
/// <param name="Name">The name in JSON (<c>messageID</c>).</param>
/// <param name="Type">The type in C#; a list is an <see cref="IReadOnlyList{T}"/>.</param>
/// <param name="IsRequired">Whether the document requires it.</param>
public sealed record Smslive247JsonMember(string Name, Type Type, bool IsRequired)
{
    /// <summary>Whether messages must mask the text of the member if the service quotes it (<c>x-sensitive</c>).</summary>
    internal bool IsSensitive { get; private init; }

    internal static Smslive247JsonMember Of<T>(string name, bool isRequired, bool isSensitive = true) => new(name, typeof(T), isRequired) { IsSensitive = isSensitive };
}
