using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Raw;

/// <summary>Makes bytes of the body of a raw request, when its call begins.</summary>
internal static class RawContent
{
    /// <returns>Null where there is no body.</returns>
    /// <exception cref="ArgumentException">A request of the library lacks a required member, or a text holds half of a surrogate pair.</exception>
    public static byte[]? Of(Smslive247RawRequest request, string parameter)
    {
        try
        {
            return request.Body switch
            {
                null => null,
                byte[] bytes => bytes,
                IJsonModel model => RequestBody.Write(model, parameter),
                JToken token => Utf8.Strict.GetBytes(token.ToString(Formatting.None)),
                var other => Utf8.Strict.GetBytes(request.WriteOther!(other)),
            };
        }
        catch (EncoderFallbackException)
        {
            // Its own message quotes the text.
            throw new ArgumentException(Utf8.Problem, parameter);
        }
    }
}
