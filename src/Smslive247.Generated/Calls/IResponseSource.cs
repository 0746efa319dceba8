namespace Smslive247;

/// <summary>
/// A result that knows the answer it was read from. Generated results implement it explicitly, so that serializers and
/// data binding do not see it; <see cref="ResponseSourceExtensions.GetResponse"/> is the short way to it.
/// </summary>
public interface IResponseSource
{
    /// <summary>The answer, or null where the object was not read from the service.</summary>
    Smslive247Response? Response { get; }
}
