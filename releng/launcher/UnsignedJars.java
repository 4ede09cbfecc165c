import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures and without compression, for the class path of a start. Java keeps no
 * class of a signed jar in its archive of loaded classes and checks the signature at every start instead.
 */
public final class UnsignedJars {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

	private UnsignedJars() {
	}

	/** Copies the jars that are named after the first argument into the folder which that names. */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i < arguments.length; i++) {
			Path jar = Path.of(arguments[i]);
			copy(jar, folder.resolve(jar.getFileName()));
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (JarFile jar = new JarFile(from.toFile(), false); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (entry.isDirectory() || SIGNATURE.matcher(entry.getName()).matches()) {
					continue;
				}
				byte[] bytes = JarFile.MANIFEST_NAME.equals(entry.getName()) ? withoutDigests(jar.getManifest())
						: jar.getInputStream(entry).readAllBytes();
				store(entry, bytes, out);
			}
		}
	}

	private static byte[] withoutDigests(Manifest signed) throws IOException {
		Manifest plain = new Manifest();
		plain.getMainAttributes().putAll(signed.getMainAttributes());
		signed.getEntries().forEach((name, attributes) -> {
			Attributes kept = new Attributes(attributes);
			kept.keySet().removeIf(key -> key.toString().endsWith("-Digest"));
			if (!kept.isEmpty()) {
				plain.getEntries().put(name, kept);
			}
		});
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		plain.write(bytes);
		return bytes.toByteArray();
	}

	private static void store(ZipEntry source, byte[] bytes, ZipOutputStream out) throws IOException {
		CRC32 sum = new CRC32();
		sum.update(bytes);
		ZipEntry entry = new ZipEntry(source.getName());
		entry.setTime(source.getTime());
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(sum.getValue());
		out.putNextEntry(entry);
		out.write(bytes);
	}
}
