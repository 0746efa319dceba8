using System.Diagnostics.CodeAnalysis;

namespace Smslive247;

/// <summary>Reads results of raw calls as types of your own.</summary>
public static class RawResultExtensions
{
    /// <summary>Reads the body as a type of your own with Newtonsoft.Json. Dates without an offset get <see cref="Smslive247Options.AssumedUtcOffset"/>.</summary>
    /// <remarks>
    /// This is an extension so that <c>result.Read&lt;Message&gt;()</c> calls the method for types of the library, which needs no reflection.
    /// Generic code calls this one for any type, with the same result for types of the library.
    /// </remarks>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="Smslive247ContractException">The body is not JSON, is <c>null</c>, or does not match the type. The request was processed.</exception>
    [RequiresUnreferencedCode(NewtonsoftJson.NeedsReflection)]
    [RequiresDynamicCode(NewtonsoftJson.NeedsReflection)]
    public static T Read<T>(this Smslive247RawResult result)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonTypes.FindItem(typeof(T)) is not null && typeof(IResponseSource).IsAssignableFrom(typeof(T)) ? result.ReadDocumented<T>() : result.ReadOther(NewtonsoftJson.Read<T>);
    }
}
