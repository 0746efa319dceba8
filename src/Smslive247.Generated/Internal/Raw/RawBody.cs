namespace Smslive247.Internal;

/// <summary>Reads the body of an answer of which the document says nothing.</summary>
internal static class RawBody
{
    /// <exception cref="JsonFormatException">The body is no JSON, null, or not that of the type.</exception>
    public static T Read<T>(byte[] body, Smslive247Response response, JsonReadOptions options)
    {
        var json = new JsonCursor(body, body.Length, options) { Response = response };
        if (typeof(IResponseModel).IsAssignableFrom(typeof(T)))
        {
            var model = Activator.CreateInstance<T>();
            ((IResponseModel)model!).ReadBody(json);
            json.ExpectEnd();
            return model;
        }

        if (ListReader.For<T>() is { } readList)
        {
            var list = readList(json);
            json.ExpectEnd();
            return list;
        }

        // Newtonsoft lets comments, single quotes and text behind the value pass.
        json.Skip();
        json.ExpectEnd();
        return ApiJson.Read<T>(new ArraySegment<byte>(body), options) ?? throw json.Error("null came in its place");
    }
}
