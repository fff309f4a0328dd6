// Opened from a disk, a browser loads no modules and no data for the page: it goes to the one that brings both along.
if (location.protocol === 'file:') location.replace(`offline.html${location.hash}`);
