namespace Smslive247;

/// <summary>A result that was read from a response; <see cref="ResponseSourceExtensions.GetResponse"/> returns the response.</summary>
/// <remarks>Generated results implement it explicitly, which hides it from serializers and data binding.</remarks>
public interface IResponseSource
{
    /// <summary>The status line and headers of the response; null if the object was not read from one.</summary>
    Smslive247Response? Response { get; }
}
