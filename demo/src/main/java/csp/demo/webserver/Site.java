package csp.demo.webserver;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the files of a folder answer to requests. Knows nothing of processes. */
final class Site {
  /** Methods that have a body and change a file. */
  static final Set<String> CHANGING = Set.of("PUT", "POST");

  private static final Set<String> KNOWN = Set.of("CONNECT", "DELETE", "OPTIONS", "PATCH", "TRACE");
  private static final String ALLOWED = "GET, HEAD, PUT, POST";

  private final Folder folder;

  Site(Folder folder) {
    this.folder = folder;
  }

  /** What to do for a request. */
  @FunctionalInterface
  private interface Answer {
    Response give() throws IOException, RefusedException;
  }

  /** Answers any request, whatever happens. */
  Response answer(Request request) {
    return orError(() ->
        switch (request.method()) {
          case "GET", "HEAD" -> read(Target.path(request.target()));
          case "PUT", "POST" -> change(request);
          default -> throw refused(request.method());
        });
  }

  private static Response orError(Answer answer) {
    try {
      return answer.give();
    } catch (RefusedException e) {
      Response error = Response.error(e.status(), e.why());
      return e.status() == Status.METHOD_NOT_ALLOWED ? error.with("Allow", ALLOWED) : error;
    } catch (AccessDeniedException e) {
      return Response.error(Status.FORBIDDEN, "This may not be opened.");
    } catch (IOException | RuntimeException e) {
      System.getLogger("csp.demo.webserver").log(Level.ERROR, "a request failed", e);
      return Response.error(Status.INTERNAL_SERVER_ERROR, "Something went wrong in the server.");
    }
  }

  private static RefusedException refused(String method) {
    return KNOWN.contains(method)
        ? new RefusedException(Status.METHOD_NOT_ALLOWED, "Allowed are " + ALLOWED + ".")
        : new RefusedException(Status.NOT_IMPLEMENTED, "No such method is known here.");
  }

  private Response read(String path) throws IOException, RefusedException {
    Path place = folder.locate(path);
    Path file = folder.existing(place);
    if (Files.isDirectory(file)) {
      if (!path.endsWith("/"))
        return Response.empty(Status.MOVED_PERMANENTLY).with("Location", url(place) + "/");
      Path index = file.resolve("index.html");
      return Files.exists(index) ? content(folder.existing(index)) : listing(place, file);
    }
    if (path.endsWith("/"))
      throw new RefusedException(Status.NOT_FOUND, "There is no such folder.");
    return content(file);
  }

  private static Response content(Path file) throws IOException, RefusedException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile())
      throw new RefusedException(Status.FORBIDDEN, "This is no file.");
    Map<String, String> fields =
        Map.of(
            "Content-Type",
            MediaTypes.of(file),
            "Last-Modified",
            Response.date(attributes.lastModifiedTime().toInstant()));
    return new Response(Status.OK, fields, attributes.size(), Files.newInputStream(file));
  }

  private Response listing(Path place, Path real) throws IOException {
    try (Stream<Path> paths = Files.list(real)) {
      List<String> names =
          paths
              .map(path -> path.getFileName() + (Files.isDirectory(path) ? "/" : ""))
              .sorted()
              .toList();
      String path = place.equals(folder.root()) ? "/" : readable(place) + "/";
      return Response.html(Status.OK, Pages.listing(path, names));
    }
  }

  private Response change(Request request) throws IOException, RefusedException {
    String path = Target.path(request.target());
    if (path.endsWith("/")) throw new RefusedException(Status.METHOD_NOT_ALLOWED, "Is a folder.");
    if (!request.list("content-range").isEmpty()) {
      throw new RefusedException(Status.BAD_REQUEST, "Only whole files can be written.");
    }
    checkOrigin(request);
    Path place = folder.locate(path);
    Path file = folder.writable(place);
    boolean there = Files.exists(file);
    if (there && !Files.isRegularFile(file)) {
      throw new RefusedException(Status.FORBIDDEN, "This is no file.");
    }
    if (request.method().equals("PUT")) replace(file, request.body());
    else append(file, request.body());
    return there
        ? Response.empty(Status.NO_CONTENT)
        : Response.empty(Status.CREATED).with("Location", url(place));
  }

  /** A page of another site, open in the same browser, must not write here. */
  private static void checkOrigin(Request request) throws RefusedException {
    String here = "http://" + request.field("host").orElse("");
    if (!request.field("origin").orElse(here).equalsIgnoreCase(here)) {
      throw new RefusedException(Status.FORBIDDEN, "Pages of other sites may not write here.");
    }
  }

  /** Readers see the old file or the new one, and nothing between. */
  private static void replace(Path file, byte[] body) throws IOException {
    Path fresh = file.resolveSibling(".put-" + UUID.randomUUID());
    try {
      Files.write(fresh, body, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void append(Path file, byte[] body) throws IOException {
    Files.write(
        file,
        body,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        LinkOption.NOFOLLOW_LINKS);
  }

  private String url(Path place) {
    return Target.encoded(readable(place));
  }

  private String readable(Path place) {
    return "/" + folder.root().relativize(place).toString().replace('\\', '/');
  }
}
