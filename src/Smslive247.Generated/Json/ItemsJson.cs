namespace Smslive247.Json;

/// <summary>Rules for the items of pages and lists that a serializer of the host reads.</summary>
internal static class ItemsJson
{
    /// <summary>Whether the items are generated classes, none of which may be null.</summary>
    public static bool AreModels<T>() => typeof(IJsonModel).IsAssignableFrom(typeof(T));
}
