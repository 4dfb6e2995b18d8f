import concurrent.futures
import time

FILES = ["intro.mp4", "lesson1.mp4", "lesson2.mp4", "outro.mp4"]


def download(i):
    time.sleep(0.1)
    return f"{i + 1}. {FILES[i]} saved"


def main():
    how_many = len(FILES)
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as executor:
        for message in executor.map(download, how_many):
            print(message)
    print("all", how_many, "files are here")


if __name__ == "__main__":
    main()
