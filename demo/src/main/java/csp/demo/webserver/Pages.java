package csp.demo.webserver;

import java.util.List;

/** The pages that are not files: errors, and the listing of a folder. */
final class Pages {
  private Pages() {}

  static String error(Status status, String why) {
    return page(status.toString(), "<p>" + escaped(why) + "</p>");
  }

  /**
   * @param path of the folder, for people
   * @param names of what is in it; those of folders end with a slash
   */
  static String listing(String path, List<String> names) {
    StringBuilder items = new StringBuilder("<ul>\n");
    if (!path.equals("/")) items.append("<li><a href=\"../\">../</a></li>\n");
    for (String name : names) {
      items
          .append("<li><a href=\"./")
          .append(Target.encoded(name))
          .append("\">")
          .append(escaped(name))
          .append("</a></li>\n");
    }
    return page(path, items.append("</ul>").toString());
  }

  private static String page(String title, String content) {
    return """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>%1$s</title></head>
    <body><h1>%1$s</h1>
    %2$s
    </body></html>
    """
        .formatted(escaped(title), content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
