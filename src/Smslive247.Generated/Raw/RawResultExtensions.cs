#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace Smslive247;

/// <summary>Reads results of raw calls as types that the library does not know.</summary>
public static class RawResultExtensions
{
    /// <summary>
    /// The body as a type of your own, read by Newtonsoft.Json. Dates without an offset get that of
    /// <see cref="Smslive247Options.AssumedUtcOffset"/>.
    /// </summary>
    /// <remarks>
    /// An extension, so that <c>result.Read&lt;Message&gt;()</c> reaches the method for types of the library, which needs no
    /// reflection, and <c>result.Read&lt;MyType&gt;()</c> this one. Generic code, which reaches this one for any type, reads those of the library alike.
    /// </remarks>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="Smslive247ContractException">The body is no JSON, is <c>null</c>, or not that of the type. The request was carried out.</exception>
#if NET
    [RequiresUnreferencedCode(NewtonsoftJson.NeedsReflection)]
    [RequiresDynamicCode(NewtonsoftJson.NeedsReflection)]
#endif
    public static T Read<T>(this Smslive247RawResult result)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonTypes.FindItem(typeof(T)) is not null && typeof(IResponseSource).IsAssignableFrom(typeof(T)) ? result.ReadDocumented<T>() : result.ReadOther(NewtonsoftJson.Read<T>);
    }
}
