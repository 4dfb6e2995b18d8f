from concurrent.futures import ProcessPoolExecutor

# side length of a cubic box when the volume is known (cube root)

def side(volume):
    return volume ** 1 / 3

if __name__ == "__main__":
    volumes = [8, 27, 10, 125]
    with ProcessPoolExecutor(4) as ex:
        for v, s in zip(volumes, ex.map(side, volumes)):
            print(f"box of {v} cm3 -> side {s:.3f} cm")
