import multiprocessing
import pathlib
import tempfile
import time


def download(job):
    folder, url = job
    time.sleep(0.05)
    content = f"<html>{url}</html>" * 10
    target = pathlib.Path(folder) / "page.html"
    target.write_text(content)
    return target, len(content)


def main():
    urls = ["http://site.example/" + name for name in ("a", "bb", "ccc", "dddd", "eeeee")]
    with tempfile.TemporaryDirectory() as folder:
        with multiprocessing.Pool(5) as pool:
            saved = pool.map(download, [(folder, u) for u in urls])
        print("saved", len(saved), "pages,", sum(n for _, n in saved), "bytes")
        for path, _ in saved:
            print(path.name, path.read_text()[:28])
        print("files in the folder:", len(list(pathlib.Path(folder).iterdir())))


if __name__ == "__main__":
    main()
