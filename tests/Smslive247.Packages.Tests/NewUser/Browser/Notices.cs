using Smslive247.V5;

namespace Browser;

public static class Notices
{
    public static ISmslive247Client Create() => new Smslive247Client("MA-your-key");
}
