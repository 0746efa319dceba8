namespace Smslive247.Json;

/// <summary>A generated class that can be the whole body of a response.</summary>
internal interface IResponseModel
{
    void ReadBody(ref JsonCursor json);
}
