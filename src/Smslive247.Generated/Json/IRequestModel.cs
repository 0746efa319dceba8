namespace Smslive247.Json;

/// <summary>A generated class that is the body of a request.</summary>
internal interface IRequestModel : IJsonModel
{
    /// <exception cref="ArgumentException">A member that the document requires is null.</exception>
    void DemandRequired();
}
