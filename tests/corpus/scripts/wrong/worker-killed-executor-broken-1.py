import os
from concurrent.futures import ProcessPoolExecutor


def shrink(photo):
    if photo == "panorama":
        # the old library crashes on this one
        os.abort()
    return f"small {photo}"


def main():
    photos = ["beach", "panorama", "harbour"]
    with ProcessPoolExecutor(max_workers=2) as executor:
        for small in executor.map(shrink, photos):
            print(small)


if __name__ == "__main__":
    main()
