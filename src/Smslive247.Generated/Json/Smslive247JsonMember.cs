namespace Smslive247;

/// <summary>The description of a JSON member of a class of the library.</summary>
/// <param name="Name">The name in JSON (<c>messageID</c>).</param>
/// <param name="Type">The type in C#; for a list, an <see cref="IReadOnlyList{T}"/>.</param>
/// <param name="IsRequired">Whether the OpenAPI document requires it.</param>
public sealed record Smslive247JsonMember(string Name, Type Type, bool IsRequired)
{
    /// <summary>Whether messages must mask the text of the member if the service quotes it (<c>x-sensitive</c>).</summary>
    internal bool IsSensitive { get; private init; }

    internal static Smslive247JsonMember Create<T>(string name, bool isRequired, bool isSensitive = true) => new(name, typeof(T), isRequired) { IsSensitive = isSensitive };
}
