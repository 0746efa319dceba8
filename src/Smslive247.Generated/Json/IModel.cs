namespace Smslive247.Json;

/// <summary>A generated class of a response, or of a part of one.</summary>
internal interface IModel : IJsonModel, IResponseSource
{
    /// <summary>Sets the response that the object was read from.</summary>
    void SetResponse(Smslive247Response? response);
}
